package org.assay.audittime;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long one derivation takes, for whoever wants to know: run its {@code main}. It is no test, for a time that is asserted fails
 * on a busy machine.
 */
final class Bench {
    private static final int WARM = 20_000;
    private static final int ROUNDS = 100_000;

    private Bench() {}

    public static void main(String[] args) {
        List<Inputs> usual = LongStream.range(0, 64).mapToObj(Sampled::any).toList();
        Inputs first = usual.getFirst();
        Inputs large = Sampled.with(
                first,
                Collections.nCopies(300, Sampled.people(100)),
                List.of(Sampled.systems("generative", Doing.PROVIDES, 10_000)),
                1_000_000);
        for (Method m : Sampled.all()) {
            System.out.println(m.edition().method() + ": " + nanos(m, usual, ROUNDS)
                    + " ns; with 300 groups and 10000 systems: " + nanos(m, List.of(large), ROUNDS / 100) + " ns");
        }
    }

    private static long nanos(Method m, List<Inputs> all, int rounds) {
        run(m, all, Math.min(WARM, rounds));
        long begun = System.nanoTime();
        int lines = run(m, all, rounds);
        long took = System.nanoTime() - begun;
        return lines == 0 ? 0 : took / rounds;
    }

    private static int run(Method m, List<Inputs> all, int rounds) {
        int lines = 0;
        for (int i = 0; i < rounds; i++) {
            lines += m.derive(all.get(i % all.size()), null).lines().size();
        }
        return lines;
    }
}
