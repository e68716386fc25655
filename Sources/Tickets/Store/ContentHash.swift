/// 64-bit digests by which a store sees cheaply whether a row has changed, and whether what it reads is what was written.
///
/// A row's digest is the sum over its columns of a digest of column and value in which a missing value counts nothing: a column that a table
/// does not have and one without values are the same. Not for secrets: nobody is kept from making two rows of one digest on purpose.
package enum ContentHash {
  /// The finaliser of MurmurHash3 (A. Appleby, 2011): a bijection in which every bit of the input moves half of the output's.
  @inlinable
  package static func mix(_ value: UInt64) -> UInt64 {
    var x = value
    x ^= x >> 33
    x = x &* 0xff51_afd7_ed55_8ccd
    x ^= x >> 33
    x = x &* 0xc4ce_b9fe_1a85_ec53
    return x ^ (x >> 33)
  }

  /// The digest of a text's UTF-8 bytes; `lane` makes independent digests of one text.
  package static func text(_ bytes: some Sequence<UInt8>, lane: UInt64 = 0) -> UInt64 {
    var digest: UInt64 = 0x9e37_79b9_7f4a_7c15 ^ mix(lane &+ 1)
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count &+= 1
      if count & 7 == 0 {
        digest = mix(digest ^ word)
        word = 0
      }
    }
    return mix(digest ^ word ^ (count << 56))
  }

  /// What stands for a column in the digests of its values.
  package static func seed(_ column: StoredColumn, lane: UInt64 = 0) -> UInt64 { text(column.identity.utf8, lane: lane) }

  /// What a value adds to its row's digest: `bits` as `RowCells` writes them, and the digest of the text for a label.
  @inlinable
  package static func contribution(_ seed: UInt64, _ bits: Int64) -> UInt64 { mix(UInt64(bitPattern: bits) ^ seed) }

  /// What a stored row adds to its import's checksum.
  @inlinable
  package static func ofRow(key: UInt64, revision: Int64, contents: UInt64) -> UInt64 {
    mix(contents ^ mix(key &+ UInt64(bitPattern: revision)))
  }
}
