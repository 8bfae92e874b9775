#pragma once

namespace postroom::api {

// Who may call an operation. The check is the dispatcher's, and an operation without one does not compile.
enum class Access {
    Viewer, // looks
    Operator, // runs services and checks
    Admin, // changes what the mail service is
};

} // namespace postroom::api
