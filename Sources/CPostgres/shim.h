// libpq, loaded when a store on a server is first asked for: linked, it and the dozen libraries behind it would be loaded by every command.
#pragma once
#include <dlfcn.h>
#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif

#define FORESHIFT_LIBPQ(FUNCTION)                                                                                                    \
  FUNCTION(PQclear) FUNCTION(PQconnectdbParams) FUNCTION(PQconninfoFree) FUNCTION(PQconninfoParse) FUNCTION(PQerrorMessage)          \
  FUNCTION(PQexec) FUNCTION(PQexecParams) FUNCTION(PQfinish) FUNCTION(PQfreemem) FUNCTION(PQgetCopyData) FUNCTION(PQgetResult)       \
  FUNCTION(PQgetisnull) FUNCTION(PQgetvalue) FUNCTION(PQnfields) FUNCTION(PQntuples) FUNCTION(PQputCopyData) FUNCTION(PQputCopyEnd)  \
  FUNCTION(PQresultErrorField) FUNCTION(PQresultStatus) FUNCTION(PQstatus)

/// The functions of libpq under their own names.
typedef struct {
#define FORESHIFT_FIELD(name) __typeof__(&name) name;
  FORESHIFT_LIBPQ(FORESHIFT_FIELD)
#undef FORESHIFT_FIELD
} foreshift_libpq;

/// Fills in every function; false where the machine has no libpq, or one without some of them.
static inline _Bool foreshift_libpq_load(foreshift_libpq *functions) {
  void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libpq.5.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FORESHIFT_FIND(name) \
  if (!(functions->name = (__typeof__(&name))dlsym(library, #name))) return 0;
  FORESHIFT_LIBPQ(FORESHIFT_FIND)
#undef FORESHIFT_FIND
  return 1;
}
