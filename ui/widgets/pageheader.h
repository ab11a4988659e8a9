// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace plandeck {

class ElidedLabel;

/// Title, a quiet sentence under it, and the page's actions at the trailing end.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// From the leading to the trailing side; the primary one comes last.
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_row;
};

} // namespace plandeck
