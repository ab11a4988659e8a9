// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/synctimeline.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace plandeck {

/// The time that Stripe still tells of as a thin line: what is known, what is missing, what is being fetched. The arrow keys go
/// from span to span, and a click, Return or Space on a missing one asks for it.
class GapBar final : public QWidget
{
    Q_OBJECT

public:
    explicit GapBar(QWidget *parent = nullptr);

    /// Spans without holes, oldest first. whyNot: why nobody may ask here for what is missing; empty: it can be asked for.
    void setTimeline(const QList<SyncSpan> &spans, const QString &whyNot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void catchUpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Shown
    {
        int span;
        QRectF rect;
    };
    QRectF line() const;
    QList<Shown> shown() const;
    int spanAt(const QPointF &at) const;
    QString textOf(const SyncSpan &span) const;
    bool isAskable(int span) const;
    void choose(int span);
    void describe();

    QList<SyncSpan> m_spans;
    QString m_whyNot;
    int m_chosen = -1; // by keyboard
};

/// All of it in a sentence: "All is known of the last 30 days.", or what is missing.
[[nodiscard]] QString timelineSentence(const QList<SyncSpan> &spans);

} // namespace plandeck
