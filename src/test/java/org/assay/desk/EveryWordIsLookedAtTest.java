package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.deed.Operation;
import org.assay.paper.press.Press;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No box of any form lets a letter through that no paper prints: each text of each form, wherever it stands in it, is refused at
 * its own field, or the form says that no paper prints its words.
 */
class EveryWordIsLookedAtTest {
    private static final String NO_TYPEFACE_HAS_IT = "\u2705 done";

    static Stream<Class<?>> forms() {
        return Operation.deeds().stream().<Class<?>>map(Operation::form).distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_text_of_a_form_is_refused_by_its_field(Class<?> form) throws ReflectiveOperationException {
        assertTrue(Press.unprintable(NO_TYPEFACE_HAS_IT).isPresent());
        int[] texts = {0};
        Object filled = made(form, texts);
        Checks.Found found = new Checks.Found();
        Fields.each(String.class, "", filled, (field, text) -> Press.unprintable(text)
                .ifPresent(why -> found.unless(false, field, why)));
        Invalid refused = texts[0] == 0 ? null : refused(found);
        assertEquals(texts[0], refused == null ? 0 : refused.fields().size(), form + " " + refused);
    }

    private static Invalid refused(Checks.Found found) {
        try {
            found.refuse();
        } catch (Invalid refused) {
            return refused;
        }
        throw new AssertionError("nothing was refused");
    }

    /** One of a type with all that it can hold; each text counted. */
    private static @Nullable Object made(Type type, int[] texts) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType of) {
            Type last = of.getActualTypeArguments()[of.getActualTypeArguments().length - 1];
            Object inside = made(last, texts);
            if (inside == null) {
                return null;
            }
            if (of.getRawType() == Map.class) {
                Object key = made(of.getActualTypeArguments()[0], new int[1]);
                return key == null ? null : Map.of(key, inside);
            }
            return of.getRawType() == List.class
                    ? List.of(inside)
                    : of.getRawType() == Set.class ? Set.of(inside) : null;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            texts[0]++;
            return NO_TYPEFACE_HAS_IT;
        }
        return plain.isRecord() && plain != HandedInFile.class
                ? record(plain, texts)
                : value(plain).orElse(null);
    }

    private static Object record(Class<?> plain, int[] texts) throws ReflectiveOperationException {
        RecordComponent[] components = plain.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = made(components[i].getGenericType(), texts);
        }
        var constructor = plain.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Optional<Object> value(Class<?> plain) {
        if (plain.isEnum()) {
            return Optional.of(plain.getEnumConstants()[0]);
        }
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Integer.class, 1),
                Map.entry(int.class, 1),
                Map.entry(Long.class, 1L),
                Map.entry(long.class, 1L),
                Map.entry(Boolean.class, true),
                Map.entry(boolean.class, true),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(LocalDate.class, LocalDate.of(2026, 11, 30)),
                Map.entry(LocalTime.class, LocalTime.NOON),
                Map.entry(UUID.class, new UUID(0, 1)));
        return Optional.ofNullable(values.get(plain));
    }
}
