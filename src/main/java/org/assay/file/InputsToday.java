package org.assay.file;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.assay.audittime.Inputs;
import org.jspecify.annotations.Nullable;

/** From what audit time is reckoned today: as it was determined last, and otherwise where the client has said otherwise since. */
public final class InputsToday {
    private InputsToday() {}

    /** Empty where there is neither an application nor anything that was reckoned from. */
    public static Optional<Inputs> of(CertificationFile file) {
        Profile applied = file.application().profile();
        AuditTime time = file.time();
        if (applied == null) {
            return Optional.empty();
        }
        Optional<Inputs> wider = wider(file, time).map(KnownInputs::of);
        Inputs said = KnownInputs.of(applied);
        Reckoned reckoned = time == null ? null : time.reckoned();
        return Optional.of(reckoned == null ? wider.orElse(said) : since(reckoned.inputs(), said, wider.orElse(null)));
    }

    /** The wider scope that is in effect, told of last and looked at after the time was determined. */
    private static Optional<Profile> wider(CertificationFile file, @Nullable AuditTime time) {
        return file.changes().stream()
                .filter(ChangeNotice::inEffect)
                .filter(n -> time == null
                        || n.lookedAtOn() == null
                        || !n.lookedAtOn().isBefore(time.determinedOn()))
                .max(Comparator.comparing(ChangeNotice::id))
                .map(ChangeNotice::wider)
                .map(Wider::profile);
    }

    private static Inputs since(Inputs taken, Inputs said, @Nullable Inputs now) {
        if (now == null) {
            return taken;
        }
        return new Inputs(
                taken.organisation(),
                newer(taken, said, now, Inputs::headcount),
                newer(taken, said, now, Inputs::groups),
                newer(taken, said, now, Inputs::systems),
                newer(taken, said, now, Inputs::products),
                newer(taken, said, now, Inputs::places),
                newer(taken, said, now, Inputs::languages),
                newer(taken, said, now, Inputs::writing),
                newer(taken, said, now, Inputs::regulated),
                newer(taken, said, now, Inputs::frameworks),
                newer(taken, said, now, Inputs::agreements),
                newer(taken, said, now, Inputs::ownControls),
                newer(taken, said, now, Inputs::certificates));
    }

    private static <T> T newer(Inputs taken, Inputs said, Inputs now, Function<Inputs, T> part) {
        return part.apply(now).equals(part.apply(said)) ? part.apply(taken) : part.apply(now);
    }
}
