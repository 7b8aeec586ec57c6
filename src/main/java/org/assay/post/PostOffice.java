package org.assay.post;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.desk.NewsOrdered;
import org.assay.desk.post.SendingMail;
import org.assay.desk.post.TellingTheNews;
import org.assay.house.PostSettings;
import org.jboss.logging.Logger;

/** Makes mails of the news and sends them: woken when an act is through, and now and then for what others have left. */
@ApplicationScoped
public class PostOffice {
    private static final Logger LOG = Logger.getLogger(PostOffice.class);

    private final TellingTheNews news;
    private final SendingMail mail;
    private final Smtp smtp;
    private final PostSettings settings;
    private final TellingTheNews.Means means;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopping;

    PostOffice(TellingTheNews news, SendingMail mail, Smtp smtp, PostSettings settings, CalendarFile calendarFile) {
        this.news = news;
        this.mail = mail;
        this.smtp = smtp;
        this.settings = settings;
        this.means = new TellingTheNews.Means(settings.address().toString(), calendarFile::of);
    }

    /** After the sample town has lived through its past, of which nobody is told. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (!settings.sends()) {
            LOG.warn("No mail leaves: ASSAY_POST_SERVER and ASSAY_POST_FROM are not set. It waits.");
        }
        wake();
        Thread.ofPlatform().name("post").daemon().start(this::work);
    }

    void onNews(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsOrdered ordered) {
        wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping = true;
        woken.release();
    }

    /** Whether everything has been looked for that anybody has ordered here. */
    public boolean idle() {
        return done.get() == wanted.get();
    }

    /** Has it look at once, and not only after its pause. */
    public void wake() {
        wanted.incrementAndGet();
        woken.release();
    }

    private void work() {
        while (!stopping) {
            try {
                if (woken.tryAcquire(settings.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
                long asked = wanted.get();
                workOff();
                done.set(asked);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("Mail waits: the register cannot be reached", e);
            }
        }
    }

    private void workOff() {
        boolean more = true;
        while (more && !stopping) {
            more = news.next(means) || (settings.sends() && mail.next(smtp::send));
        }
    }
}
