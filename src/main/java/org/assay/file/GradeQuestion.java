package org.assay.file;

/** What an auditor asks before grading a nonconformity (ISO/IEC 17021-1, 3.12 and 3.13). */
public enum GradeQuestion implements Worded {
    CAPABILITY(
            "Does it affect the capability of the management system to achieve its intended results?",
            "It affects the capability of the management system to achieve its intended results"),
    ABSENT(
            "Is a required process missing or wholly ineffective?",
            "A required process is missing or wholly ineffective"),
    REPEATED(
            "Do several lapses against the same requirement show a failure of the system?",
            "Several lapses against the same requirement show a failure of the system"),
    EFFECTIVE_CONTROL(
            "Is there serious doubt that effective control is in place?",
            "There is serious doubt that effective control is in place");

    private final String words;
    private final String answer;

    GradeQuestion(String words, String answer) {
        this.words = words;
        this.answer = answer;
    }

    /** What whoever answered it with yes has said. */
    public String answer() {
        return answer;
    }

    @Override
    public String words() {
        return words;
    }
}
