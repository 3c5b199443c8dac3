import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, panel } from './open-app';

const organisation = { name: 'Đọc tỉnh và đơn vị theo' };

describe('the organisation under which provinces and units are read', () => {
  it('is chosen in the filter bar, lives in the address and is said in the titles', async () => {
    const { user, address } = await openApp('/?tinh=24');
    await waitFor(() => expect(screen.getByTestId('shown').textContent).toBe('Bắc Giang'));
    const [bar] = await screen.findAllByRole('radiogroup', organisation);
    expect(bar).toBeDefined();
    await user.click(screen.getAllByRole('radio', { name: 'Theo tổ chức hiện nay' })[0]!);
    await waitFor(() => expect(screen.getByTestId('shown').textContent).toBe('Bắc Ninh · theo tổ chức hiện nay'));
    expect(address()).toBe('/?tinh=24&to-chuc=hien-nay');
    const trend = await panel('Diễn biến theo thời gian, theo tổ chức hiện nay');
    expect(trend.getByText(/01\/03\/2025: tiếp nhận chức năng Sở TT&TT.*liền mạch/u)).toBeDefined();
  });

  it('as issued says that units before and after a reorganisation may differ', async () => {
    await openApp('/?tinh=24');
    const trend = await panel('Diễn biến theo thời gian');
    expect(await trend.findByText(/tên gọi lúc ban hành, nên đơn vị trước và sau mốc có thể khác nhau/u)).toBeDefined();
  });

  it('is taken off like any other condition', async () => {
    const { user, address } = await openApp('/?to-chuc=hien-nay');
    await user.click(await screen.findByRole('button', { name: 'Bỏ điều kiện: theo tổ chức hiện nay' }));
    expect(address()).toBe('/');
  });
});
