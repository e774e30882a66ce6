package org.osnowa.letters;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From where letters come. Nobody reads what is sent there. */
@Component
public class ReturnAddress {

    private final String address;

    ReturnAddress(@Value("${osnowa.mail.from}") String from) throws AddressException {
        this.address = new InternetAddress(from, false).getAddress();
    }

    /** Without a name. */
    public String value() {
        return address;
    }
}
