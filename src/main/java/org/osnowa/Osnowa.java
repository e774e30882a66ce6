package org.osnowa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Osnowa {

    public static void main(String[] args) {
        SpringApplication.run(Osnowa.class, args);
    }
}
