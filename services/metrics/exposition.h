// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <initializer_list>
#include <span>
#include <utility>

namespace plandeck {

/// Metrics as Prometheus reads them (text format 0.0.4). A family is opened once, its samples follow.
///
///     # HELP plandeck_up What it is.
///     # TYPE plandeck_up gauge
///     plandeck_up{role="a"} 1
class Exposition final
{
public:
    enum class Kind { Counter, Gauge, Histogram };
    using Label = std::pair<QByteArray, QByteArray>;
    using Labels = std::span<const Label>;

    /// Everything that follows belongs to it. name: [a-z_]+, a counter's ends in _total; help: one line.
    void family(const QByteArray &name, Kind kind, const QByteArray &help);
    void sample(double value, Labels labels = {});
    void sample(double value, std::initializer_list<Label> labels) { sample(value, Labels(labels.begin(), labels.size())); }
    /// bounds: upper ends, rising; counts: how many fell into each, and one more for those above; sum: of all of them.
    void histogram(std::span<const double> bounds, std::span<const quint64> counts, double sum, Labels labels);

    QByteArray take() { return std::move(m_text); }
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

private:
    void line(const QByteArray &suffix, Labels labels, const QByteArray &value, const Label *further = nullptr);

    QByteArray m_text;
    QByteArray m_family;
};

} // namespace plandeck
