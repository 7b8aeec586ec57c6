package org.assay.house.edge;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How many are worked on at once for one key. Some more wait for their turn, the first come first, and hold no thread while
 * they do; whoever comes then is refused, and so is who has waited for too long.
 */
final class AtOnce {
    private enum At {
        WAITING,
        GOING,
        GONE
    }

    /** One request's place. It is left once, by {@link #leave}, however the request ends. */
    final class Turn {
        private final String key;
        private final Context context;
        private final Runnable go;
        private At at = At.WAITING; // guarded by the key's line

        private Turn(String key, Context context, Runnable go) {
            this.key = key;
            this.context = context;
            this.go = go;
        }

        /** Gives the place to whoever waits longest. */
        void leave() {
            lines.computeIfPresent(key, (_, line) -> line.without(this));
        }
    }

    private final class Line {
        private int going;
        private final Deque<Turn> waiting = new ArrayDeque<>();

        private Line with(Turn turn) {
            if (going < most) {
                going++;
                turn.at = At.GOING;
            } else if (waiting.size() < queue) {
                waiting.add(turn);
            } else {
                turn.at = At.GONE;
            }
            return this;
        }

        private @Nullable Line without(Turn turn) {
            if (turn.at == At.WAITING) {
                waiting.remove(turn);
            } else if (turn.at == At.GOING) {
                going--;
                Turn next = waiting.poll();
                if (next != null) {
                    going++;
                    next.at = At.GOING;
                    next.context.runOnContext(_ -> next.go.run());
                }
            }
            turn.at = At.GONE;
            return going == 0 ? null : this;
        }
    }

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final int most;
    private final int queue;
    private final Duration patience;

    /**
     * Nobody is worked on yet.
     *
     * @param most that are worked on at once for one key
     * @param queue of how many may wait besides
     * @param patience of whoever waits
     */
    AtOnce(Vertx vertx, int most, int queue, Duration patience) {
        this.vertx = vertx;
        this.most = most;
        this.queue = queue;
        this.patience = patience;
    }

    /**
     * Takes a place: {@code go} is run now, or on the caller's context when its turn has come; {@code refused} where it does
     * not come.
     */
    Turn enter(String key, Runnable go, Runnable refused) {
        Turn turn = new Turn(key, vertx.getOrCreateContext(), go);
        At[] at = new At[1];
        lines.compute(key, (_, known) -> {
            Line line = (known == null ? new Line() : known).with(turn);
            at[0] = turn.at;
            return line;
        });
        switch (at[0]) {
            case GOING -> go.run();
            case GONE -> refused.run();
            case WAITING -> vertx.setTimer(patience.toMillis(), _ -> giveUp(turn, refused));
        }
        return turn;
    }

    private void giveUp(Turn turn, Runnable refused) {
        boolean[] waited = new boolean[1];
        lines.computeIfPresent(turn.key, (_, line) -> {
            waited[0] = turn.at == At.WAITING;
            return waited[0] ? line.without(turn) : line;
        });
        if (waited[0]) {
            refused.run();
        }
    }
}
