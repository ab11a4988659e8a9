// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/router.h"
#include "services/http/message.h"
#include "services/operations/operation.h"

namespace plandeck {

/// Fills an operation from path, query, headers and body, as its fields describe.
class RequestReader final
{
public:
    explicit RequestReader(const OperationInfo &info);

    /// One error holds every problem of form, and of the rules that can be told together with them. A path that is no id is
    /// `not_found`; a body of another type `unsupported_media_type`. An empty body is `{}`; in a query an empty value counts
    /// as missing. Of a field that may come in both places, the body has the last word. A raw body is taken as it is, of any type.
    [[nodiscard]] Result<> read(const HttpRequest &request, const PathValues &inPath, void *operation) const;

private:
    bool readPath(const PathValues &values, void *operation) const;

    const OperationInfo &m_info;
    QList<const Field *> m_inPath; // in the order of the path's parameters
};

} // namespace plandeck
