@ApplicationModule(allowedDependencies = "owner")
package planted.visitor;

import org.springframework.modulith.ApplicationModule;
