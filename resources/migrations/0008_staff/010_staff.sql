-- The platform's own people: never users of a tenant. email_key is the e-mail without case.
CREATE TABLE platform_staff (
    id {uuid} NOT NULL PRIMARY KEY,
    email {text} NOT NULL,
    email_key {text} NOT NULL UNIQUE,
    password {text} NOT NULL,
    role {text} NOT NULL,
    is_active {bool} NOT NULL,
    last_login_at {int8},
    created_at {int8} NOT NULL,
    updated_at {int8} NOT NULL
) {strict}
