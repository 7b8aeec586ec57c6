package org.assay.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.assay.house.BodyCalendar;
import org.assay.house.Settings;
import org.assay.paper.press.Signature;
import org.assay.paper.press.SigningKey;

/** Signs papers with the body's key, and refuses a start in which nobody has said how that is to be done. */
@Singleton
class Signing {
    private final Optional<SigningKey> key;
    private final BodyCalendar calendar;

    Signing(PaperSettings settings, Settings house, BodyCalendar calendar) {
        this.calendar = calendar;
        this.key = key(settings, house.sampleTown().isPresent());
    }

    /**
     * The key that signs; empty where papers leave unsigned.
     *
     * @throws IllegalStateException where nobody has said how to sign, or a body that is no sample would sign with a key for
     *     development
     */
    static Optional<SigningKey> key(PaperSettings settings, boolean sample) {
        Optional<SigningKey> key = settings.signingKey()
                .map(file -> SigningKey.read(
                        file, settings.signingPassword().orElse("").toCharArray()));
        if (key.isEmpty() && !settings.unsigned()) {
            throw new IllegalStateException("Papers cannot be signed: set assay.papers.signing-key to a PKCS#12"
                    + " file (and assay.papers.signing-password), or assay.papers.unsigned=true.");
        }
        if (key.filter(SigningKey::forDevelopment).isPresent() && !sample) {
            throw new IllegalStateException("The signing key is one for development, and this is no sample body:"
                    + " set assay.papers.signing-key to the body's own key.");
        }
        return key;
    }

    boolean signs() {
        return key.isPresent();
    }

    /** The file signed, or as it is where the body has said that papers leave unsigned. */
    byte[] signed(byte[] pdf, String reason) {
        return key.map(k -> Signature.sign(pdf, k, reason, now())).orElse(pdf);
    }

    private Instant now() {
        return calendar.realTime();
    }
}
