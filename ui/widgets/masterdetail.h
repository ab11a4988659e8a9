// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

/// A list and, beside it, the inspector of what is chosen there. Where there is no room for both, the open inspector stands in
/// the list's place.
class MasterDetail final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; closed at first.
    MasterDetail(QWidget *list, QWidget *inspector, QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_inspector;
    bool m_isOpen = false;
};

} // namespace plandeck
