// The cryptography that Debian keeps current: digests, keyed digests and random bytes of OpenSSL's libcrypto.
#pragma once
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
