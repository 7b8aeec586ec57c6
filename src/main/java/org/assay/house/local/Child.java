package org.assay.house.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server that runs as a child process of its own and writes to a log file. */
record Child(String name, ProcessHandle process, Path log) implements Server {

    /** Starts the command in the log's folder, with the variables added to this process's environment. */
    static Child start(String name, Path log, Map<String, String> variables, List<String> command) throws IOException {
        Path folder = log.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(log + " is not a file");
        }
        Files.createDirectories(folder);
        Logs.begin(log);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        Logs.watch(log, process.toHandle());
        return new Child(name, process.toHandle(), log);
    }

    @Override
    public void close() {
        Ending.of(process);
    }
}
