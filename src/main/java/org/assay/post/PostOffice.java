package org.assay.post;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import org.assay.desk.NewsOrdered;
import org.assay.desk.post.SendingMail;
import org.assay.desk.post.TellingTheNews;
import org.assay.house.PostSettings;
import org.assay.house.Worker;
import org.jboss.logging.Logger;

/** Makes mails of the news and sends them: woken when an act is through, and now and then for what others have left. */
@ApplicationScoped
public class PostOffice {
    private static final Logger LOG = Logger.getLogger(PostOffice.class);

    private final PostSettings settings;
    private final Worker worker;

    PostOffice(TellingTheNews news, SendingMail mail, Smtp smtp, PostSettings settings, CalendarFile calendarFile) {
        this.settings = settings;
        TellingTheNews.Means means = new TellingTheNews.Means(settings.address().toString(), calendarFile::of);
        this.worker = new Worker(
                "post", settings.pause(), () -> news.next(means) || (settings.sends() && mail.next(smtp::send)));
    }

    /** After the sample town has lived through its past, of which nobody is told. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (!settings.sends()) {
            LOG.warn("No mail leaves: ASSAY_POST_SERVER and ASSAY_POST_FROM are not set. It waits.");
        }
        worker.start();
    }

    void onNews(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsOrdered ordered) {
        worker.wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        worker.stop();
    }

    /** Whether everything has been looked for that anybody has ordered here. */
    public boolean idle() {
        return worker.idle();
    }

    /** Has it look at once, and not only after its pause. */
    public void wake() {
        worker.wake();
    }
}
