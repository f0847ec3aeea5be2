/** The mark of the bank in the admin's navigation: a façade with three lit windows. */
export function Icon() {
  return (
    <svg aria-hidden="true" height="18" viewBox="0 0 24 24" width="18">
      <rect fill="#1d2326" height="24" rx="2" width="24" />
      {windows.map(({ isLit, x, y }) => (
        <rect
          fill={isLit ? '#f2b632' : '#faf8f4'}
          height="5"
          key={`${x} ${y}`}
          opacity={isLit ? 1 : 0.3}
          width="5"
          x={x}
          y={y}
        />
      ))}
    </svg>
  )
}

const windows = [3, 9.5, 16].flatMap((y, row) =>
  [3, 9.5, 16].map((x, column) => ({
    x,
    y,
    isLit: (row === 0 && column === 2) || (row === 1 && column === 1),
  })),
)
