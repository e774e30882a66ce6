package org.osnowa;

import org.osnowa.commands.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Osnowa {

    public static void main(String[] args) {
        Program.of(Osnowa.class, args).ifPresent(System::exit);
    }
}
