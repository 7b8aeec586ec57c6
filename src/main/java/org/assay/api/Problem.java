package org.assay.api;

import java.net.URI;
import java.util.List;
import org.assay.desk.Broken;
import org.assay.desk.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told that was refused, as RFC 9457 writes it.
 *
 * @param type tells one problem from another: {@code urn:assay:problem:} and a word
 * @param status as the answer has it
 * @param detail what to do about it; null where the title says it all
 * @param instance the address that was asked
 * @param errors of 400: each field that is wrong
 * @param refusals of 422: each rule that stands against it
 */
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        URI instance,
        @Nullable List<Invalid.Field> errors,
        @Nullable List<Broken> refusals) {}
