package org.osnowa;

import java.util.TimeZone;
import org.osnowa.commands.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Osnowa {

    /** Days and deadlines are those of the people who use it, wherever the machine stands. */
    private static final String ZONE = "Europe/Warsaw";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        Program.of(Osnowa.class, args).ifPresent(System::exit);
    }
}
