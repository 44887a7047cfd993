using TiledeskContracts.Errors;
using TiledeskContracts.Quickstart;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    await using var desk = await Desk.OpenAsync(Environment.GetEnvironmentVariable, stop.Token);
    var narrator = new Narrator(Console.Out);
    narrator.Title($"Tiledesk, {desk.Name}");

    await new Story(desk, narrator).TellAsync(stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (Exception problem) when (problem is ApiException or ApiTimeoutException or HttpRequestException or InvalidOperationException or ArgumentException)
{
    // These messages say what to do next; a stack trace would hide it.
    Console.Error.WriteLine(problem.Message);
    return 1;
}
