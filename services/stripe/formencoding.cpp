// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/formencoding.h"

#include <QtCore/QUrl>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

FormBody &FormBody::add(const QString &name, const QString &value)
{
    if (!m_encoded.isEmpty())
        m_encoded += '&';
    m_encoded += QUrl::toPercentEncoding(name, "[]") + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

FormBody &FormBody::list(const QString &name, const QStringList &values)
{
    if (values.isEmpty())
        return unset(name);
    for (qsizetype i = 0; i < values.size(); ++i)
        add(u"%1[%2]"_s.arg(name).arg(i), values[i]);
    return *this;
}

FormBody &FormBody::map(const QString &name, const TextMap &values)
{
    for (const auto &[key, value] : values.asKeyValueRange())
        add(name + u'[' + key + u']', value);
    return *this;
}

} // namespace plandeck
