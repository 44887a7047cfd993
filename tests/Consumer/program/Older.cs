namespace Consumer;

/// <summary>A caller of v2. The build says what v3 changes of it where it is asked to.</summary>
internal static class Older
{
    public static int CountAgents(TiledeskContracts.V2.Request request) => request?.Agents?.Count ?? 0;
}
