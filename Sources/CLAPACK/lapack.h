// The few LAPACK routines that Statistics calls, as Fortran exports them: every argument by reference, integers of
// 32 bits, and one hidden length per CHARACTER argument at the end.
#ifndef FORESHIFT_LAPACK_H
#define FORESHIFT_LAPACK_H
#include <stddef.h>
#include <stdint.h>

// Least squares by a complete orthogonal factorisation with column pivoting (rank-revealing).
void dgelsy_(const int32_t *m, const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, double *b,
             const int32_t *ldb, int32_t *jpvt, const double *rcond, int32_t *rank, double *work, const int32_t *lwork,
             int32_t *info);
// LU solution of a square system.
void dgesv_(const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, int32_t *ipiv, double *b, const int32_t *ldb,
            int32_t *info);
// Cholesky solution of a symmetric positive definite system.
void dposv_(const char *uplo, const int32_t *n, const int32_t *nrhs, double *a, const int32_t *lda, double *b,
            const int32_t *ldb, int32_t *info, size_t uplo_len);
// Singular value decomposition by divide and conquer.
void dgesdd_(const char *jobz, const int32_t *m, const int32_t *n, double *a, const int32_t *lda, double *s, double *u,
             const int32_t *ldu, double *vt, const int32_t *ldvt, double *work, const int32_t *lwork, int32_t *iwork, int32_t *info,
             size_t jobz_len);
// Inverse of a symmetric positive definite matrix from its Cholesky factor.
void dpotri_(const char *uplo, const int32_t *n, double *a, const int32_t *lda, int32_t *info, size_t uplo_len);
// Eigenvalues, and eigenvectors if asked for, of a square matrix.
void dgeev_(const char *jobvl, const char *jobvr, const int32_t *n, double *a, const int32_t *lda, double *wr, double *wi, double *vl,
            const int32_t *ldvl, double *vr, const int32_t *ldvr, double *work, const int32_t *lwork, int32_t *info, size_t jobvl_len,
            size_t jobvr_len);
#endif
