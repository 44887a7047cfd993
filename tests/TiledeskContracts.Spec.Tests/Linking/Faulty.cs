using System.Collections;

namespace TiledeskContracts.Spec.Tests.Linking;

/// <summary>A list that fails when anyone looks into it: stands for a defect of ours at the place where it is read.</summary>
internal sealed class Faulty<T> : IReadOnlyList<T>
{
    public int Count => 1;

    public T this[int index] => throw new InvalidOperationException("planted");

    public IEnumerator<T> GetEnumerator() => throw new InvalidOperationException("planted");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
