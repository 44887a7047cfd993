namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>A valid value with one thing made wrong.</summary>
/// <param name="Sort"><c>wrong type</c>, <c>wrong null</c>, <c>missing required</c> or <c>wrong format</c>.</param>
/// <param name="Where">The member, or the value itself.</param>
/// <param name="Json">The spoilt value.</param>
internal sealed record PlantedFault(string Sort, string Where, string Json)
{
    public override string ToString() => $"{Sort} at {Where}: {Json}";
}
