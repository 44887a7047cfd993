namespace TiledeskContracts.Comparison.Changes;

/// <summary>Operations by their number: a big contract has thousands, and a difference in a schema of all reaches each of them.</summary>
internal sealed class OperationSet : IEquatable<OperationSet>
{
    private const int Width = 64;

    // As long as the highest number needs: no more is ever taken away, so equal sets are equal words.
    private ulong[] _bits = [];

    /// <summary>The operations' numbers, ascending.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            for (var index = 0; index < _bits.Length; index++)
            {
                var number = index * Width;
                for (var left = _bits[index]; left != 0; left >>= 1, number++)
                {
                    if ((left & 1) != 0)
                    {
                        yield return number;
                    }
                }
            }
        }
    }

    /// <summary>Whether it has none.</summary>
    public bool IsEmpty => _bits.Length == 0;

    /// <summary>Adds an operation.</summary>
    /// <param name="number">Its number.</param>
    public void Add(int number)
    {
        Grow((number / Width) + 1);
        _bits[number / Width] |= 1UL << (number % Width);
    }

    /// <summary>Adds those of another set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether there were any that this one did not have.</returns>
    public bool UnionWith(OperationSet other)
    {
        Grow(other._bits.Length);
        var isMore = false;
        for (var index = 0; index < other._bits.Length; index++)
        {
            var both = _bits[index] | other._bits[index];
            isMore |= both != _bits[index];
            _bits[index] = both;
        }

        return isMore;
    }

    /// <inheritdoc/>
    public bool Equals(OperationSet? other) => other is not null && _bits.SequenceEqual(other._bits);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OperationSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.Aggregate(17, static (hash, bits) => unchecked((hash * 31) + bits.GetHashCode()));

    private void Grow(int length)
    {
        if (length > _bits.Length)
        {
            Array.Resize(ref _bits, length);
        }
    }
}
