cmake_minimum_required(VERSION 3.25)

# Fails when CONTACT is neither a web page nor a mail address, or when there has to be one (NEEDED) and is
# none. What is in it goes to a server as it stands.
# Run when the build is configured.

if(CONTACT STREQUAL "")
    if(NEEDED)
        message(FATAL_ERROR "ALONGSIDE_STREETS_CONTACT has to be a web page (https) or a mail address of whoever releases this app.")
    endif()
elseif(NOT CONTACT MATCHES "^(https://|[A-Za-z0-9._+-]+@)[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/[A-Za-z0-9._~/?=&%+-]*)?$")
    message(FATAL_ERROR "ALONGSIDE_STREETS_CONTACT is neither a web page (https) nor a mail address: ${CONTACT}")
endif()
