// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/metrics/exposition.h"

#include <QtCore/QLocale>

#include <cmath>

namespace plandeck {
namespace {

/// The shortest text that reads back as the same number; whole ones without an exponent.
QByteArray numberOf(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

const char *wordOf(Exposition::Kind kind)
{
    switch (kind) {
    case Exposition::Kind::Counter: return "counter";
    case Exposition::Kind::Gauge: return "gauge";
    case Exposition::Kind::Histogram: return "histogram";
    }
    return "untyped";
}

} // namespace

void Exposition::family(const QByteArray &name, Kind kind, const QByteArray &help)
{
    m_family = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + wordOf(kind) + '\n';
}

void Exposition::sample(double value, Labels labels)
{
    line({}, labels, numberOf(value));
}

void Exposition::histogram(std::span<const double> bounds, std::span<const quint64> counts, double sum, Labels labels)
{
    Q_ASSERT(counts.size() == bounds.size() + 1);
    quint64 upTo = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        upTo += counts[i];
        const Label bound{"le", i < bounds.size() ? numberOf(bounds[i]) : QByteArray("+Inf")};
        line("_bucket", labels, QByteArray::number(upTo), &bound);
    }
    line("_sum", labels, numberOf(sum));
    line("_count", labels, QByteArray::number(upTo));
}

void Exposition::line(const QByteArray &suffix, Labels labels, const QByteArray &value, const Label *further)
{
    QByteArray inside;
    const auto add = [&inside](const Label &label) {
        inside += (inside.isEmpty() ? "" : ",") + label.first + "=\"" + escaped(label.second) + '"';
    };
    for (const auto &label : labels)
        add(label);
    if (further)
        add(*further);
    m_text += m_family + suffix + (inside.isEmpty() ? QByteArray() : QByteArray('{' + inside + '}')) + ' ' + value + '\n';
}

} // namespace plandeck
