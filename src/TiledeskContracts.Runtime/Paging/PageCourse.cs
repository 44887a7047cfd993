namespace TiledeskContracts.Paging;

/// <summary>
/// Decides which page comes next. It keeps one number, <c>covered</c>: at the moment of the last page, every item that stood
/// before this position, and was in the list all the time, has been seen.
/// </summary>
/// <remarks>
/// Between two pages <c>a</c> items enter at the front and <c>d</c> leave anywhere. An unseen item at <c>p ≥ covered</c> then stands
/// at <c>p + a - (those of d before it) ≥ p - (d - a)</c>, and <c>d - a</c> is what the total shrank by: so taking that off
/// <c>covered</c> keeps the promise. A page extends it if it begins at or before it. Growth is not added: at the end of
/// a list that grows there, it would skip items.
/// </remarks>
internal sealed class PageCourse(bool canGoBack)
{
    private const int MaxIdlePages = 20;
    private const int MaxSamePages = 2;
    private const int MaxReturns = 50;
    private const int MaxBlindPages = 10_000;

    private bool _canGoBack = canGoBack;
    private long _covered;
    private long _furthest;
    private long? _total;
    private long _growth;
    private int _size;
    private int _idle;
    private int _same;
    private int _returns;
    private string?[]? _last;

    /// <summary>Gets the page to read next, counted from 0, or null at the end.</summary>
    public int? Next { get; private set; } = 0;

    public void Took(int page, string?[]? ids, int count, int fresh, long? total)
    {
        _size = _size == 0 ? count : _size;
        var start = (long)page * _size;
        total = total < start + count && count > 0 ? null : total;
        var before = _total;
        Adjust(total);
        _same = before == _total && ids is { Length: > 0 } && _last is not null && ids.SequenceEqual(_last) ? _same + 1 : 0;
        _last = ids;
        _idle = fresh > 0 ? 0 : start < _furthest ? _idle : _idle + 1;
        if (_same >= MaxSamePages || IsIdle() || (ids is null && _total is null && page >= MaxBlindPages))
        {
            Next = null;
            return;
        }

        Next = After(page, start, count);
    }

    private void Adjust(long? total)
    {
        if (total is null)
        {
            return;
        }

        if (total < _total)
        {
            _covered -= _canGoBack ? _total.Value - total.Value : 0;
        }
        else
        {
            _growth += total.Value - (_total ?? total.Value);
        }

        _covered = Math.Max(0, _covered);
        _total = total;
    }

    private bool IsIdle() => _idle > MaxIdlePages + (_size == 0 ? 0 : _growth / _size);

    private int? After(int page, long start, int count)
    {
        if (!_canGoBack || start <= _covered)
        {
            if (count == 0)
            {
                return null;
            }

            // A page is read whole even if it is short: its number is all that can be asked for.
            _covered = Math.Max(_covered, start + _size);
        }

        if (_covered >= _total)
        {
            return null;
        }

        _returns = _covered > _furthest ? 0 : _returns + 1;
        _furthest = Math.Max(_furthest, _covered);
        if (_canGoBack && _returns > MaxReturns)
        {
            _canGoBack = false;
            return (int)(_furthest / _size);
        }

        return _canGoBack ? (int)(_covered / _size) : page + 1;
    }
}
