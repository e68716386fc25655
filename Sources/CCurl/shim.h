// libcurl's setters and getters take any type, which Swift cannot call: one function a kind of value.
#pragma once
#include <curl/curl.h>

typedef size_t (*foreshift_curl_data)(char *bytes, size_t size, size_t count, void *context);
typedef curl_socket_t (*foreshift_curl_open_socket)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode foreshift_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode foreshift_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode foreshift_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode foreshift_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode foreshift_curl_set_data_function(CURL *handle, CURLoption option, foreshift_curl_data value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode foreshift_curl_set_open_socket(CURL *handle, foreshift_curl_open_socket value) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode foreshift_curl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode foreshift_curl_get_number(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}
