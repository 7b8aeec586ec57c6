package org.assay.programme;

import java.util.stream.Stream;

/** Where due work comes from: one small class for each chapter of a certification's life. */
interface DueSource {
    Stream<Due> of(Outlook o);
}
