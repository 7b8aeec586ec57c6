package org.assay.programme.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assay.file.Level;
import org.assay.file.Member;
import org.assay.file.Part;
import org.assay.file.Person;
import org.assay.standard.UsualSession.Each;

/** Which block is looked at when and by whom: top management first, sites as soon as they are reached, the rest in the body's order. */
final class Assigned {
    private static final Comparator<Slot> BY_TIME = Comparator.comparing(
                    (Slot s) -> s.stay().day())
            .thenComparing(s -> s.hours().from())
            .thenComparing(s -> s.stay().visit().number())
            .thenComparing(s -> s.stay().auditors().indexOf(s.auditor()));

    private final Brief brief;
    private final List<Slot> left;
    private final Map<Slot, Block> held = new LinkedHashMap<>();

    Assigned(Brief brief, Contents contents) {
        this.brief = brief;
        this.left = new ArrayList<>(contents.slots().stream().sorted(BY_TIME).toList());
        List<Block> all = contents.blocks();
        all.stream().filter(Assigned::ofTheTop).forEach(b -> put(b, this::farFromTheTop));
        all.stream().filter(b -> !ofTheTop(b) && b.each() == Each.SITE).forEach(b -> put(b, s -> offSite(b, s)));
        all.stream().filter(b -> !ofTheTop(b) && b.each() != Each.SITE).forEach(b -> put(b, s -> uncovered(b, s)));
    }

    /** The slots with what is looked at in them, by time. */
    Map<Slot, Block> held() {
        Map<Slot, Block> sorted = new LinkedHashMap<>();
        held.keySet().stream().sorted(BY_TIME).forEach(s -> sorted.put(s, held.get(s)));
        return sorted;
    }

    private static boolean ofTheTop(Block b) {
        return b.level() == Level.TOP_MANAGEMENT;
    }

    private void put(Block block, ToIntFunction<Slot> reluctance) {
        left.stream()
                .min(Comparator.comparingInt(reluctance).thenComparing(BY_TIME))
                .ifPresent(s -> {
                    left.remove(s);
                    held.put(s, block);
                });
    }

    private int farFromTheTop(Slot s) {
        boolean central = brief.central().isEmpty()
                || brief.central().contains(s.stay().visit().number());
        return (central ? 0 : 2) + (s.auditor().part() == Part.LEAD_AUDITOR ? 0 : 1);
    }

    /** Whoever does not speak for the team goes and sees. */
    private int offSite(Block b, Slot s) {
        boolean there = b.place() == null || b.place().equals(Contents.place(brief, s.stay()));
        boolean alone = s.stay().auditors().size() == 1;
        return (there ? 0 : 2) + (alone || !s.auditor().equals(s.stay().speaker()) ? 0 : 1);
    }

    private int uncovered(Block b, Slot s) {
        boolean covered = b.systems().stream()
                .allMatch(x -> Stream.concat(Stream.of(s.auditor()), s.stay().of(Part.TECHNICAL_EXPERT).stream())
                        .anyMatch(m -> brief.covers(m, x.area(), s.stay().day()) && (m.audits() || isFree(m, s))));
        return covered ? 0 : 1;
    }

    /** Whether an expert is needed nowhere else in these hours. */
    private boolean isFree(Member expert, Slot slot) {
        return held.entrySet().stream()
                .filter(e -> e.getKey().stay().day().equals(slot.stay().day()))
                .filter(e -> e.getKey().hours().overlaps(slot.hours()))
                .noneMatch(e -> needs(e.getKey(), e.getValue(), expert));
    }

    private boolean needs(Slot slot, Block block, Member expert) {
        return slot.stay().members().contains(expert)
                && block.systems().stream()
                        .anyMatch(x -> !brief.covers(
                                        slot.auditor(), x.area(), slot.stay().day())
                                && brief.covers(expert, x.area(), slot.stay().day()));
    }

    /** Experts and trainees beside the auditors, by slot: nobody in two at the same time, and none without an auditor. */
    Map<Slot, Set<Person>> beside() {
        Map<Slot, Set<Person>> with = new LinkedHashMap<>();
        Map<Slot, Block> all = held();
        all.forEach((slot, block) -> slot.stay().of(Part.TECHNICAL_EXPERT).stream()
                .filter(m -> needs(slot, block, m))
                .forEach(m -> join(with, slot, m)));
        all.forEach((slot, block) -> slot.stay().of(Part.TECHNICAL_EXPERT).stream()
                .filter(_ -> !block.systems().isEmpty() || block.each() == Each.SITE)
                .forEach(m -> join(with, slot, m)));
        all.keySet().forEach(slot -> slot.stay().of(Part.TRAINEE).stream()
                .filter(_ -> slot.auditor().equals(slot.stay().speaker()))
                .forEach(m -> join(with, slot, m)));
        return with;
    }

    private static void join(Map<Slot, Set<Person>> with, Slot slot, Member m) {
        boolean busy = with.entrySet().stream()
                .filter(e -> e.getKey().stay().day().equals(slot.stay().day()))
                .filter(e -> e.getKey().hours().overlaps(slot.hours()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .anyMatch(m.person()::equals);
        if (!busy) {
            with.computeIfAbsent(slot, _ -> new HashSet<>()).add(m.person());
        }
    }
}
