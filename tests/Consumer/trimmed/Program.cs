using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TiledeskContracts.Quickstart;

// What the switches promise has to be so, or the story proves nothing.
if (RuntimeFeature.IsDynamicCodeSupported || JsonSerializer.IsReflectionEnabledByDefault)
{
    Console.Error.WriteLine("Dynamic code or JSON by reflection is on.");
    return 2;
}

if (args is not [var kind, var address, var projectId, var token])
{
    Console.Error.WriteLine("story|first ADDRESS PROJECT TOKEN");
    return 3;
}

await using var desk = new Desk(address, projectId, token);
if (kind == "first")
{
    var page = await desk.V3.Requests.ListAsync(new() { Limit = 1 });
    using var self = Process.GetCurrentProcess();
    var (taken, worked) = (DateTime.Now - self.StartTime, self.TotalProcessorTime);
    Console.WriteLine($"{taken.TotalMilliseconds:F0} ms to the first answer, {worked.TotalMilliseconds:F0} ms of processor time, {page.Count} requests");
    return 0;
}

await new Story(desk, new Narrator(Console.Out)).TellAsync(CancellationToken.None);
return 0;
