package org.assay.file;

/** Why a certification is suspended or withdrawn: a coded list, always with words beside it (ISO/IEC 17021-1, 9.6.5.2). */
public enum Ground implements Worded {
    SYSTEM_FAILS("The management system persistently or seriously fails the requirements"),
    AUDIT_NOT_ALLOWED("Surveillance or recertification audits are not allowed at the required frequency"),
    CLIENT_ASKED("The client asked for it"),
    CAUSE_NOT_RESOLVED("The cause of a suspension was not resolved in time"),
    MARK_MISUSED("The certificate or mark was misused"),
    AGREEMENT_BREACHED("The certification agreement was breached"),
    OTHER("Another ground, stated in words");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
