package org.osnowa.access;

import java.util.List;
import org.osnowa.accounts.Visitors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /**
     * As soon as sessions are known, and before anything reads what was sent. Filters are made while the web server starts:
     * whoever needs the database is asked for only when somebody visits.
     */
    @Bean
    FilterRegistrationBean<UploadDoor> uploadDoor(
            AccessRules rules, ObjectProvider<Visitors> visitors, List<OpenUpload> open) {
        var door = new FilterRegistrationBean<>(new UploadDoor(rules, visitors::getObject, open));
        door.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return door;
    }
}
