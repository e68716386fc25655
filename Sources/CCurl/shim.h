// libcurl, loaded when a message is first sent: linked, it and the thirty libraries behind it would be loaded by every command. Its setters
// and getters take any type, which Swift cannot call: one function a kind of value.
#pragma once
#include <curl/curl.h>
#include <dlfcn.h>

#define FORESHIFT_CURL(FUNCTION)                                                                                              \
  FUNCTION(curl_easy_cleanup) FUNCTION(curl_easy_getinfo) FUNCTION(curl_easy_init) FUNCTION(curl_easy_perform)                \
  FUNCTION(curl_easy_setopt) FUNCTION(curl_easy_strerror) FUNCTION(curl_global_init) FUNCTION(curl_slist_append)              \
  FUNCTION(curl_slist_free_all)

/// The functions of libcurl under their own names.
typedef struct {
#define FORESHIFT_FIELD(name) __typeof__(&name) name;
  FORESHIFT_CURL(FORESHIFT_FIELD)
#undef FORESHIFT_FIELD
} foreshift_curl;

/// Fills in every function; false where the machine has no libcurl, or one without some of them.
static inline _Bool foreshift_curl_load(foreshift_curl *functions) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libcurl.4.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FORESHIFT_FIND(name) \
  if (!(functions->name = (__typeof__(&name))dlsym(library, #name))) return 0;
  FORESHIFT_CURL(FORESHIFT_FIND)
#undef FORESHIFT_FIND
  return 1;
}

typedef size_t (*foreshift_curl_data)(char *bytes, size_t size, size_t count, void *context);
typedef curl_socket_t (*foreshift_curl_open_socket)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode foreshift_curl_set_number(const foreshift_curl *curl, CURL *handle, CURLoption option, long value) {
  return (curl->curl_easy_setopt)(handle, option, value);
}

static inline CURLcode foreshift_curl_set_text(const foreshift_curl *curl, CURL *handle, CURLoption option, const char *value) {
  return (curl->curl_easy_setopt)(handle, option, value);
}

static inline CURLcode foreshift_curl_set_pointer(const foreshift_curl *curl, CURL *handle, CURLoption option, void *value) {
  return (curl->curl_easy_setopt)(handle, option, value);
}

static inline CURLcode foreshift_curl_set_data_function(
    const foreshift_curl *curl, CURL *handle, CURLoption option, foreshift_curl_data value) {
  return (curl->curl_easy_setopt)(handle, option, value);
}

static inline CURLcode foreshift_curl_set_open_socket(const foreshift_curl *curl, CURL *handle, foreshift_curl_open_socket value) {
  return (curl->curl_easy_setopt)(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode foreshift_curl_get_offset(const foreshift_curl *curl, CURL *handle, CURLINFO info, curl_off_t *value) {
  return (curl->curl_easy_getinfo)(handle, info, value);
}

static inline CURLcode foreshift_curl_get_number(const foreshift_curl *curl, CURL *handle, CURLINFO info, long *value) {
  return (curl->curl_easy_getinfo)(handle, info, value);
}
