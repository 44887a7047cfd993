using System.Globalization;

namespace TiledeskContracts.Spec.Nodes;

/// <summary>Where something stands in a contract's text.</summary>
/// <param name="Offset">Characters before it in the file, from 0.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">Characters it covers on its first line, at least 0.</param>
public readonly record struct SpecPosition(int Offset, int Line, int Column, int Length)
{
    /// <summary>Which file of a contract it is in: 0 for the contract's own, others as its list of problems counts them.</summary>
    public int File { get; init; }

    /// <summary>The line as a message names it.</summary>
    public string LineText => Line.ToString(CultureInfo.InvariantCulture);
}
