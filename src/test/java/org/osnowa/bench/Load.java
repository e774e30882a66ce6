package org.osnowa.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A bounded load of GET requests from this process on a server of another. */
final class Load {

    private static final int VISITORS = 4;

    /** What came of it; latencies in milliseconds. */
    record Result(int requests, double seconds, double p50, double p99) {

        double perSecond() {
            return requests / seconds;
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @throws IllegalStateException when any answer is not 200 */
    Result on(List<URI> addresses, int requests) throws Exception {
        var next = new AtomicInteger();
        var latencies = new double[requests];
        var begin = System.nanoTime();
        try (var visitors = Executors.newFixedThreadPool(VISITORS)) {
            var all = visitors.invokeAll(IntStream.range(0, VISITORS)
                    .<Callable<Void>>mapToObj(_ -> () -> {
                        for (var number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                            latencies[number] = ask(addresses.get(number % addresses.size()));
                        }
                        return null;
                    })
                    .toList());
            for (var each : all) {
                each.get();
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(latencies);
        return new Result(requests, seconds, latencies[requests / 2], latencies[(int) (requests * 0.99)]);
    }

    boolean answers(URI address) {
        try {
            ask(address);
            return true;
        } catch (Exception notYet) {
            return false;
        }
    }

    private double ask(URI address) throws Exception {
        var begin = System.nanoTime();
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Language", "pl")
                .timeout(Duration.ofSeconds(20))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
