package org.osnowa.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server without encryption that takes a whole letter and hangs up instead of saying so. */
final class RudeServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();

    RudeServer() throws IOException {
        Thread.startVirtualThread(() -> {
            while (!door.isClosed()) {
                try (var guest = door.accept()) {
                    serve(guest);
                } catch (IOException hungUp) {
                    // The next one, or the end.
                }
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many letters it took to the last line. */
    AtomicInteger taken() {
        return taken;
    }

    List<String> heard() {
        return heard;
    }

    private void serve(Socket guest) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), UTF_8));
        say(guest, "220 rude.example");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            if (line.equals("DATA")) {
                say(guest, "354 go on");
                while (!".".equals(line)) {
                    line = lines.readLine();
                }
                taken.incrementAndGet();
                return;
            }
            say(guest, line.startsWith("EHLO") ? "250-rude.example\r\n250 AUTH PLAIN LOGIN" : "250 well");
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
