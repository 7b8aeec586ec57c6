package org.assay.lifecycle;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.assay.file.Fault;
import org.assay.file.FormText;
import org.jspecify.annotations.Nullable;

/** A form of every kind at once, with these words in it. */
final class TypedWords {
    private TypedWords() {}

    static FormText of(Map<String, String> words) {
        return (FormText) Proxy.newProxyInstance(
                FormText.class.getClassLoader(),
                FormText.class.getDeclaredClasses(),
                (form, method, _) -> method.getDeclaringClass() == Object.class
                        ? "a form of " + words
                        : typed(words.get(method.getName()), method.getReturnType()));
    }

    private static @Nullable Object typed(@Nullable String word, Class<?> as) {
        return as != Fault.class ? word : word == null || word.isBlank() ? null : Fault.valueOf(word);
    }
}
