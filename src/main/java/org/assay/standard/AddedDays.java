package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the method of ISO/IEC 42006 adds to its table, within ranges that are known by secondary sources only. Where in a range a
 * body stands is its own choice. All values are hundredths of a day.
 *
 * @param since first day of this edition; null of the first one
 * @param stage2 what Stage 2 takes at least; null of the first one, which asked for nothing
 * @param systemsFree AI systems that the table covers
 * @param agreementsFree agreements with third parties that the table covers
 */
public record AddedDays(
        Provenance provenance,
        String source,
        int weekHours,
        int onSitePercent,
        int stage1Percent,
        int stage1Least,
        ScoreTable.Part surveillance,
        ScoreTable.Part recertification,
        @Nullable LocalDate since,
        @Nullable Stage2 stage2,
        int systemsFree,
        int agreementsFree,
        int ownControlsMost,
        List<Added> added) {
    /** What is counted. */
    public enum What {
        SYSTEM,
        HIGH_RISK_SYSTEM,
        FRAMEWORK,
        AGREEMENT,
        OWN_CONTROL
    }

    /** So many half-days, and so many per cent of the days. */
    public record Stage2(int least, int percent) {
        public Stage2 {
            Given.range("added days", "stage2, least", least, 100);
            Given.range("added days", "stage2, percent", percent, 99);
        }
    }

    /** For each of them so much; the known range is from least to most. */
    public record Added(What what, int each, int least, int most) {
        public Added {
            Given.range(what.name(), "days", least, most);
            Given.that(least <= each && each <= most, what.name(), "each lies outside the known range");
        }
    }

    public AddedDays {
        Given.value("added days", "provenance", provenance);
        Given.words("added days", "source", source);
        added = Given.all("added days", "added", added);
        Given.once(added.stream().map(a -> a.what().name()));
        Given.count("added days", "added", What.values().length, added.size());
        Given.range("added days", "stage1Percent", stage1Percent, 99);
        Given.range("added days", "onSitePercent", onSitePercent, 100);
        Given.range("added days", "weekHours", weekHours, 60);
        Given.range("added days", "stage1Least", stage1Least, 100);
        Given.that((since == null) == (stage2 == null), "added days", "since and stage2 belong together");
    }

    public Added of(What what) {
        return added.stream().filter(a -> a.what() == what).findFirst().orElseThrow();
    }
}
