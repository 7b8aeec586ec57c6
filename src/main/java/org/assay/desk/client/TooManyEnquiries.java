package org.assay.desk.client;

/** More enquiries than the body can be expected to get in an hour. */
public final class TooManyEnquiries extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
