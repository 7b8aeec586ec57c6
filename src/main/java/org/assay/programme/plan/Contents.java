package org.assay.programme.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.file.Level;
import org.assay.standard.Cited;
import org.assay.standard.Parameter;
import org.assay.standard.UsualSession;

/** What an audit looks at, in as many blocks as there are hours for it: each clause, control and topic in exactly one. */
final class Contents {
    private final Brief brief;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Slot> slots;

    Contents(Brief brief, List<Stay> stays, List<Slot> slots) {
        this.brief = brief;
        this.slots = new ArrayList<>(slots);
        brief.usual().sessions().forEach(u -> add(u, stays));
        if (!this.slots.isEmpty()) {
            fit();
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The hours for them: as they were given, or cut where there were too few. */
    List<Slot> slots() {
        return List.copyOf(slots);
    }

    private void add(UsualSession usual, List<Stay> stays) {
        List<String> about = brief.about().stream()
                .filter(a -> belongs(a, usual))
                .sorted(Cited.BY_NUMBER)
                .toList();
        boolean whole = brief.audit().kind().whole();
        switch (usual.each()) {
            case AUDIT -> {
                boolean top = whole && Level.valueOf(usual.level()) == Level.TOP_MANAGEMENT;
                if (top || !about.isEmpty()) {
                    blocks.add(new Block(List.of(usual), List.of(), null, about));
                }
            }
            case SYSTEM -> {
                if (brief.systems().isEmpty()) {
                    share(about, List.of(new Block(List.of(usual), List.of(), null, List.of())));
                } else {
                    share(
                            about,
                            brief.systems().stream()
                                    .map(s -> new Block(List.of(usual), List.of(s), null, List.of()))
                                    .toList());
                }
            }
            case SITE ->
                share(
                        about,
                        stays.stream()
                                .map(s -> place(brief, s))
                                .distinct()
                                .map(p -> new Block(List.of(usual), List.of(), p, List.of()))
                                .toList());
        }
    }

    /** What belongs to no usual session goes with the last. */
    private boolean belongs(String about, UsualSession usual) {
        return brief.usual()
                .about(about)
                .orElse(brief.usual().sessions().getLast())
                .equals(usual);
    }

    /** Each of these has a run of what is looked at; where it is nothing, only an audit of every cycle has them. */
    private void share(List<String> about, List<Block> among) {
        boolean regular = brief.audit().kind().regular();
        for (int i = 0; i < among.size(); i++) {
            Block b = among.get(i);
            List<String> hers = about.subList(i * about.size() / among.size(), (i + 1) * about.size() / among.size());
            if (!hers.isEmpty() || (regular && (!b.systems().isEmpty() || b.place() != null))) {
                blocks.add(new Block(b.usual(), b.systems(), b.place(), hers));
            }
        }
    }

    /** Where a stay is, as people read it. */
    static String place(Brief brief, Stay stay) {
        return Optional.ofNullable(brief.places().get(stay.visit().number())).orElse("");
    }

    private void fit() {
        while (blocks.size() > slots.size()) {
            Optional<Slot> long_ = slots.stream()
                    .filter(s -> s.minutes() >= 2 * brief.minutes(Parameter.SHORTEST_SESSION_MINUTES))
                    .max(Comparator.comparingInt(Slot::minutes));
            if (long_.isPresent()) {
                int at = slots.indexOf(long_.get());
                int step = brief.minutes(Parameter.STEP_MINUTES);
                Slot whole = slots.remove(at);
                slots.addAll(at, List.of(whole.first(step), whole.second(step)));
            } else {
                merge();
            }
        }
        while (slots.size() > blocks.size()) {
            Optional<Block> heavy =
                    blocks.stream().filter(Block::canBeCut).max(Comparator.comparingInt(b -> b.weight(brief)));
            if (heavy.isEmpty()) {
                return;
            }
            int at = blocks.indexOf(heavy.get());
            Block whole = blocks.remove(at);
            blocks.addAll(at, List.of(whole.first(), whole.second()));
        }
    }

    /** Two neighbours become one: of the same level before others, what bears no system and no site first, the lightest first. */
    private void merge() {
        int at = IntStream.range(0, blocks.size() - 1)
                .boxed()
                .min(Comparator.comparingInt(this::reluctance))
                .orElseThrow();
        Block both = blocks.get(at).and(blocks.get(at + 1));
        blocks.remove(at + 1);
        blocks.set(at, both);
    }

    private int reluctance(int at) {
        Block one = blocks.get(at);
        Block other = blocks.get(at + 1);
        int weight = one.weight(brief) + other.weight(brief);
        int most = brief.minutes(Parameter.AUDIT_DAY_MINUTES);
        long bound = Stream.of(one, other)
                .filter(b -> !b.systems().isEmpty() || b.place() != null)
                .count();
        return Math.min(weight, most) + (one.level() == other.level() ? 0 : most) + (int) bound * 2 * most;
    }
}
