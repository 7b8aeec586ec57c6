package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.desk.Words;
import org.assay.desk.certification.ReadersOfAFile;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.people.TheEnd;
import org.junit.jupiter.api.Test;

/** A reason, or what stands for one, says something wherever it is asked for: one letter is none, in no letter and on no paper. */
class EveryReasonSaysSomethingTest {
    private static final Pattern REASON = Pattern.compile(
            "reason|why|justification|deviation|groundWords|refusedPart|summary|notDone|consequences|words");

    /** No reasons: words that go with one, the reference of a risk that justifies a control, what a session of a plan is for, what a client has said. */
    private static final Set<String> ENOUGH = new TreeSet<>(List.of(
            "Comment.words",
            "DispositionForm.words",
            "Line.justification",
            "Line.why",
            "Line.words",
            "ScheduleForm.words",
            "SeenForm.words",
            "VerifyingForm.words"));

    @Test
    void no_reason_is_a_few_letters() {
        Set<Class<?>> forms =
                new LinkedHashSet<>(List.of(DecisionForm.class, ReadersOfAFile.NewReader.class, TheEnd.class));
        Operation.deeds().forEach(o -> forms.add(o.form()));
        Set<String> few = new TreeSet<>();
        forms.stream().filter(Class::isRecord).forEach(f -> look(f, few));
        assertEquals(ENOUGH, few);
    }

    private static void look(Class<?> form, Set<String> few) {
        for (RecordComponent c : form.getRecordComponents()) {
            if (c.getType() == String.class) {
                words(c).filter(w ->
                                !w.substance() && REASON.matcher(c.getName()).matches())
                        .ifPresent(_ -> few.add(form.getSimpleName() + "." + c.getName()));
            }
            lines(c.getGenericType()).filter(Class::isRecord).forEach(l -> look(l, few));
        }
    }

    private static Optional<Words> words(RecordComponent c) {
        return Stream.<AnnotatedElement>of(c, c.getAnnotatedType(), c.getAccessor())
                .map(e -> e.getAnnotation(Words.class))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Stream<Class<?>> lines(Type type) {
        return type instanceof ParameterizedType p
                ? Arrays.stream(p.getActualTypeArguments()).flatMap(EveryReasonSaysSomethingTest::lines)
                : Stream.of((Class<?>) type);
    }
}
