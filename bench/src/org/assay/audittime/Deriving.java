package org.assay.audittime;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One derivation: of clients as a body meets them, and of one with 300 groups, 10,000 AI systems and 30,000 people. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Deriving {
    @Param({"certpro-1", "certpro-2", "iso-42006-2025"})
    public String method;

    private Method asked;
    private List<Inputs> usual;
    private Inputs large;
    private int next;

    @Setup
    public void clients() {
        asked = Sampled.all().stream()
                .filter(m -> m.edition().method().equals(method))
                .reduce((_, later) -> later) // the edition that counts today
                .orElseThrow();
        usual = LongStream.range(0, 64).mapToObj(Sampled::any).toList();
        large = Sampled.with(
                usual.getFirst(),
                Collections.nCopies(300, Sampled.people(100)),
                List.of(Sampled.systems("generative", Doing.PROVIDES, 10_000)),
                1_000_000);
    }

    @Benchmark
    public Derivation usual() {
        next = (next + 1) % usual.size();
        return asked.derive(usual.get(next), null);
    }

    @Benchmark
    public Derivation large() {
        return asked.derive(large, null);
    }
}
