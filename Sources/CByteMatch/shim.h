// Which of 64 bytes equal one of two wanted bytes: the one instruction of every processor's vector unit that Swift has no word for.
#pragma once
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Bit i of the answer: whether bytes[i] is `a` or `b`. All 64 bytes must be readable.
static inline uint64_t byte_matches_64(const uint8_t *bytes, uint8_t a, uint8_t b) {
  uint64_t matches = 0;
#if defined(__SSE2__)
  const __m128i wantedA = _mm_set1_epi8((char)a);
  const __m128i wantedB = _mm_set1_epi8((char)b);
  for (int part = 0; part < 4; part++) {
    const __m128i loaded = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(loaded, wantedA), _mm_cmpeq_epi8(loaded, wantedB));
    matches |= (uint64_t)(uint32_t)_mm_movemask_epi8(hits) << (16 * part);
  }
#else
  // H. S. Warren, "Hacker's Delight", section 6-1: zero bytes of a word, exactly; then the high bits gathered by a multiplication.
  const uint64_t ones = 0x0101010101010101u, lows = 0x7f7f7f7f7f7f7f7fu;
  for (int part = 0; part < 8; part++) {
    uint64_t word;
    memcpy(&word, bytes + 8 * part, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    const uint64_t x = word ^ (ones * a), y = word ^ (ones * b);
    const uint64_t hits = (~(((x & lows) + lows) | x | lows) | ~(((y & lows) + lows) | y | lows)) >> 7;
    matches |= (hits * 0x0102040810204080u >> 56) << (8 * part);
  }
#endif
  return matches;
}
