package org.assay.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Which coded list a component of a form is of. */
final class Coded {
    private Coded() {}

    /** The list of a component, or of what it is a collection of; refuses a component that the form does not have. */
    static Class<?> in(Class<?> form, String component) {
        return Arrays.stream(form.getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .<Class<?>>map(Coded::of)
                .orElseThrow(() -> new IllegalArgumentException(form.getSimpleName() + " has no " + component));
    }

    private static Class<?> of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType many) {
            Type one = many.getActualTypeArguments()[0];
            return one instanceof Class<?> c ? c : Object.class;
        }
        return component.getType();
    }
}
