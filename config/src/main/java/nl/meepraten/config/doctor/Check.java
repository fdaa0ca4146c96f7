package nl.meepraten.config.doctor;

import java.util.List;

/** One thing the doctor looks at. Looking changes nothing. */
interface Check {
    List<Finding> look();
}
